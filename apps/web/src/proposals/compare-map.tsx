import { useCallback, useState } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { Section } from '../ui/section.js';
import { PROPOSAL_CHANGES } from './changes-queries.js';
import { shownOn, type Whole } from './map-union.js';
import { Picture } from './picture.js';
import { PROPOSAL_PAGE } from './proposal-queries.js';
import { bodiesOf } from './story-slides.js';

interface Option {
  key: string;
  title: string;
}

const NOTHING = '';

function OptionPicture({ slug }: { slug: string }) {
  const changes = settled(useQuery(PROPOSAL_CHANGES, { slug })).data?.proposalMap?.changes;
  const operations = settled(useQuery(PROPOSAL_PAGE, { slug })).data?.proposal?.operations;
  const shownOf = useCallback(
    (whole: Whole) => shownOn('changes', whole, changes ?? [], operations?.flatMap(bodiesOf)),
    [changes, operations],
  );
  return <Picture slug={slug} said="touched by this option" shownOf={shownOf} />;
}

const asItIs = (whole: Whole) => shownOn('before', whole, []);

/** The options on one map, one after the other: what each touches stands out, and nothing else moves. */
export function CompareMap({ options }: { options: readonly Option[] }) {
  const [chosen, choose] = useState<string>();
  const shown = chosen === NOTHING || options.some(({ key }) => key === chosen) ? chosen : undefined;
  return (
    <Section title="On the map" className="screen-only">
      <fieldset>
        <legend>Show what each would touch</legend>
        {[{ key: NOTHING, title: 'Doing nothing' }, ...options].map(({ key, title }) => (
          <label key={key} className="choice">
            <input type="radio" name="option" checked={shown === key} onChange={() => choose(key)} />
            <span className="choice-label">{title}</span>
          </label>
        ))}
      </fieldset>
      {shown === NOTHING && <Picture slug={options[0]!.key} said="as it is now" shownOf={asItIs} />}
      {shown !== undefined && shown !== NOTHING && <OptionPicture key={shown} slug={shown} />}
    </Section>
  );
}
