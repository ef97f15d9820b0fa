import { Dialog } from '../ui/dialog.js';
import { changeSettings, useSettings, type Settings } from '../ui/settings.js';

const KEYS: readonly { where: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      ['/', 'Search'],
      ['?', 'Open this window'],
      ['Esc', 'Close what is open'],
    ],
  },
  {
    where: 'Among overlaps',
    keys: [
      ['C', 'Confirm'],
      ['D', 'Not the same job'],
      ['R', 'Right as it is'],
      ['S', 'Cannot say'],
      ['N', 'Next pair'],
      ['Arrow down', 'Take a suggested reason'],
      ['Ctrl+Z', 'Take the last verdict back'],
    ],
  },
  {
    where: 'On the map',
    keys: [
      ['Arrow keys', 'Go from body to body'],
      ['[ and ]', 'Follow the links of a body'],
      ['Home and End', 'First and last body'],
      ['Letters', 'Go to the next body that begins so'],
      ['Enter', 'Select a body; again to see it with its neighbours'],
      ['Space', 'Open or close a box'],
      ['+, − and 0', 'Closer, further, everything'],
      ['Esc', 'Back to the whole map'],
    ],
  },
  {
    where: 'In a proposal told on the map',
    keys: [
      ['Left and right', 'Turn to the picture before or after'],
      ['Home and End', 'First and last picture'],
    ],
  },
  {
    where: 'In the outline',
    keys: [
      ['Up and down', 'Go from body to body'],
      ['Left and right', 'Close and open what reports to a body'],
      ['Enter', 'Select a body'],
    ],
  },
];

const APPEARANCES: readonly (readonly [Settings['appearance'], string])[] = [
  ['system', 'As this computer is set'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

function Choices() {
  const { appearance, letterKeys } = useSettings();
  return (
    <div className="help-choices">
      <fieldset>
        <legend>Appearance</legend>
        {APPEARANCES.map(([value, label]) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="appearance"
              checked={appearance === value}
              onChange={() => changeSettings({ appearance: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Keys</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={letterKeys}
            onChange={(event) => changeSettings({ letterKeys: event.target.checked })}
          />
          Use single-letter keys
        </label>
        <p className="hint">Switch them off if you speak to your computer or use a switch.</p>
      </fieldset>
    </div>
  );
}

/** Every key, and the few things a reader can set for this browser. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog title="Help and settings" open={open} onClose={onClose}>
      <Choices />
      {KEYS.map(({ where, keys }) => (
        <section key={where} className="help-keys">
          <h3>{where}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
