// How many mentees chose each profile, while choices come in: before they close, a coordinator can still recruit.
import type { ProfilesRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';

const words = () => messages.profiles.popular;

/** The most chosen ones; the sheet Mentors has them all. */
const LISTED = 10;

export function Popular({ view }: { readonly view: ProfilesRead }) {
  const listed = view.profiles.filter((profile) => profile.state === 'open' || profile.state === 'ready');
  const chosen = listed.filter((profile) => profile.chosenBy > 0).sort((a, b) => b.chosenBy - a.chosenBy);
  if (chosen.length === 0) return null;
  return (
    <details class="card">
      <summary>{words().title}</summary>
      <ul class="facts">
        {chosen.slice(0, LISTED).map((profile) => (
          <li key={profile.code}>{words().line(profile.code, profile.chosenBy, profile.places)}</li>
        ))}
        <li>{words().nobody(listed.length - chosen.length)}</li>
      </ul>
    </details>
  );
}
