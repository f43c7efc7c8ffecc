// How a mail about a change in a circle is named in the Outbox: the circle, who came (+) and who left (−), as
// "Circle 1: + ana@example.org, − ben@example.org".

export interface Changed {
  readonly came: boolean;
  /** As mails know the person. */
  readonly address: string;
}

const signOf = ({ came, address }: Changed) => `${came ? '+' : '−'} ${address}`;

export function aboutCircle(circle: string, changes: readonly Changed[]): string {
  return `${circle}: ${changes.map(signOf).sort().join(', ')}`;
}

/** Whether this name speaks of the change in this circle. */
export function speaksOf(pair: string, circle: string, change: Changed): boolean {
  return (
    pair.startsWith(`${circle}: `) &&
    pair
      .slice(circle.length + 2)
      .split(', ')
      .includes(signOf(change))
  );
}

/** The circle that such a name is about; any other name stays as it is. */
export function circleIn(pair: string): string {
  return /^(.*): [+−] \S+@/.exec(pair)?.[1] ?? pair;
}
