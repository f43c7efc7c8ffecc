// In place of what only sets up the other stand-in: importing it does nothing here.
export {};
