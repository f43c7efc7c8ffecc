// French of everything that is said to a coordinator outside the panel's own pages, by its English.
import { door } from './door.ts';
import { hub } from './hub.ts';

export const french = { ...door, ...hub } as const;
