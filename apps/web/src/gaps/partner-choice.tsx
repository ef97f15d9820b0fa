import { useQuery } from '../graphql/use-query.js';
import type { PartnerInput } from '../graphql/generated/graphql.js';
import { useSeenBy, useTellSeenBy, writeSeenBy } from '../ui/seen-by.js';
import { SECTOR_LABEL } from '../ui/words.js';
import { Choose } from './choose.js';
import { PARTNERS, type Partners, type Share } from './partner-queries.js';

/** What a partner is called here: sectors by the words of every list, organisations by their own name. */
export function partnerName(partner: Share['partner']): string {
  if (!partner) return 'Not recorded';
  return partner.type === 'Sector' ? SECTOR_LABEL[partner.slug as keyof typeof SECTOR_LABEL] : partner.name;
}

function options(shares: readonly Share[], kind: PartnerInput['kind']) {
  return shares
    .flatMap(({ partner }) =>
      partner ? [{ value: writeSeenBy({ kind, slug: partner.slug }), label: partnerName(partner) }] : [],
    )
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

function groupsOf({ sectors, organisations }: Partners) {
  return [
    { label: 'Sectors', options: options(sectors, 'SECTOR') },
    { label: 'Organisations', options: options(organisations, 'ORGANISATION') },
  ];
}

/** Whose eyes the figures below are seen with: everyone's, one sector's, or one organisation's. The bar at the top says it too. */
export function PartnerChoice() {
  const [seenBy, setSeenBy] = useSeenBy();
  const { data } = useQuery(PARTNERS, {});
  const groups = data ? groupsOf(data) : [];
  const value = seenBy === null ? '' : writeSeenBy(seenBy);
  const chosen = groups.flatMap((group) => group.options).find((option) => option.value === value);
  useTellSeenBy(chosen?.label ?? null);
  return <Choose label="Seen by" none="Everyone" value={value} groups={groups} onChange={setSeenBy} />;
}
