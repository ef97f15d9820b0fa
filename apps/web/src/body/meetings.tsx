import { dateWords, daysBetween } from '../ui/dates.js';
import { countOf } from '../ui/numbers.js';
import type { Body } from './body-queries.js';

function paperWords(issued: string | null, date: string): string {
  const days = daysBetween(issued, date);
  if (days === null) return 'Not recorded';
  if (days < 0) return 'After the meeting';
  return days === 0 ? 'On the day' : `${countOf(days, 'day')} before`;
}

/** Meetings, newest first: how long the agenda was, as a bar and a number, and how early the papers came. */
export function Meetings({ body }: { body: Body }) {
  const meetings = body.meetings.edges.map(({ node }) => node);
  const longest = Math.max(1, ...meetings.map(({ agendaItems }) => agendaItems ?? 0));
  const earlier = body.meetings.totalCount - meetings.length;
  return (
    <>
      <div className="table-scroll" role="region" aria-label="Table of meetings" tabIndex={0}>
        <table>
          <caption className="hidden-visually">Meetings, newest first</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Items on the agenda</th>
              <th scope="col">Papers came</th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id}>
                <th scope="row">
                  {meeting.url === null ? (
                    dateWords(meeting.date)
                  ) : (
                    <a href={meeting.url} rel="noreferrer">
                      {dateWords(meeting.date)}
                    </a>
                  )}
                </th>
                <td>
                  {meeting.agendaItems === null ? (
                    'Not recorded'
                  ) : (
                    <span className="bar-cell">
                      <span
                        className="bar"
                        aria-hidden="true"
                        style={{ width: `${String((meeting.agendaItems / longest) * 100)}%` }}
                      />
                      <span>{meeting.agendaItems}</span>
                    </span>
                  )}
                </td>
                <td>{paperWords(meeting.papersIssued, meeting.date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {earlier > 0 && <p className="quiet">And {countOf(earlier, 'earlier meeting')}.</p>}
    </>
  );
}
