// What leaving a field starts waits for the press that left it: else the page is drawn anew between press and release, and the button that
// was pressed hears nothing.
let isPressed = false;

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (isPressed = true), true);
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => (isPressed = false), true);
}

/** At once where nothing is being pressed, else when the press is done. */
export function afterPress(run: () => void): void {
  if (isPressed) document.addEventListener('pointerup', () => setTimeout(run, 0), { once: true });
  else run();
}
