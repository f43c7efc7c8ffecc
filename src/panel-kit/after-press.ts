// What leaving a field starts waits for the press that left it: else the page is drawn anew between press and release, and the button that
// was pressed hears nothing.
let press = Promise.resolve();

if (typeof document !== 'undefined')
  document.onpointerdown = () => {
    press = new Promise((isOver) => {
      document.onpointerup = document.onpointercancel = () => setTimeout(isOver);
    });
  };

/** When the press is done, if there is one. */
export const afterPress = (run: () => void): Promise<void> => press.then(run);
