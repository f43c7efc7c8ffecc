// What leaving a field starts waits for the press that left it: else the page is drawn anew between press and release, and the button that
// was pressed hears nothing.
let press = Promise.resolve();

if (typeof document !== 'undefined')
  document.addEventListener(
    'pointerdown',
    () => {
      press = new Promise((isOver) => {
        for (const end of ['pointerup', 'pointercancel'])
          document.addEventListener(end, () => setTimeout(isOver), { once: true });
      });
    },
    true,
  );

/** When the press is done, if there is one. */
export const afterPress = (run: () => void): Promise<void> => press.then(run);
