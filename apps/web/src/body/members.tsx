import { dateWords } from '../ui/dates.js';
import { Link, organisationAddress, personAddress } from '../ui/link.js';
import { countOf } from '../ui/numbers.js';
import { ROLE_LABEL, SECTOR_LABEL } from '../ui/words.js';
import type { Body } from './body-queries.js';

type Member = Body['memberships']['edges'][number]['node'];

function bySector(members: readonly Member[]): [string, Member[]][] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const sector = member.organisation?.sector;
    const title = sector ? SECTOR_LABEL[sector] : 'Sector not recorded';
    groups.set(title, [...(groups.get(title) ?? []), member]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
}

function Who({ member }: { member: Member }) {
  if (member.person) return <Link href={personAddress(member.person.slug)}>{member.person.name}</Link>;
  return <span>{member.organisation ? 'A seat without a named person' : 'Not recorded'}</span>;
}

function MemberRow({ member }: { member: Member }) {
  const role = member.roleText ?? ROLE_LABEL[member.role];
  const leads = member.role === 'CHAIR' || member.role === 'VICE_CHAIR';
  return (
    <tr>
      <th scope="row">
        <Who member={member} />
      </th>
      <td>
        {leads ? <strong>{role}</strong> : role}
        {member.voting === false && ', no vote'}
      </td>
      <td>
        {member.organisation && (
          <Link href={organisationAddress(member.organisation.slug)}>{member.organisation.name}</Link>
        )}
      </td>
      <td>{dateWords(member.validFrom)}</td>
      <td className="numeric">{member.person ? member.otherBodies : ''}</td>
    </tr>
  );
}

/** Who sits on the body, by sector, the largest first: role, who for, since when, and on how many other bodies. */
export function Members({ body }: { body: Body }) {
  const members = body.memberships.edges.map(({ node }) => node);
  const more = body.memberships.totalCount - members.length;
  const chairs = members.filter(({ role }) => role === 'CHAIR');
  return (
    <>
      <p>
        {chairs.length === 0
          ? 'No chair is recorded.'
          : `Chaired by ${chairs.map(({ person, organisation }) => person?.name ?? organisation?.name ?? 'a seat without a name').join(' and ')}.`}
      </p>
      <div className="table-scroll" role="region" aria-label="Table of members" tabIndex={0}>
        <table className="members">
          <caption className="hidden-visually">Members by sector</caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Role</th>
              <th scope="col">On behalf of</th>
              <th scope="col">Since</th>
              <th scope="col" className="numeric">
                Other bodies
              </th>
            </tr>
          </thead>
          {bySector(members).map(([sector, group]) => (
            <tbody key={sector}>
              <tr className="group-row">
                <th scope="rowgroup" colSpan={5}>
                  {sector} <span className="quiet">({countOf(group.length, 'seat')})</span>
                </th>
              </tr>
              {group.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {more > 0 && <p className="quiet">And {countOf(more, 'more seat')}.</p>}
    </>
  );
}
