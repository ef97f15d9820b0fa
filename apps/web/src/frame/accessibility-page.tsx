import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';

/** What Remit does so that everybody can use it, how it is tested, and what is not tested yet. */
export function AccessibilityPage() {
  return (
    <Page title="Accessibility">
      <p className="lead">Remit is meant to be used by everybody who works on a partnership structure.</p>
      <p>You should be able to</p>
      <ul>
        <li>do everything by keyboard, and see where you are at each step</li>
        <li>read everything that the map says as an outline and as a table</li>
        <li>make the text twice as large, or the window as narrow as a telephone, and lose nothing</li>
        <li>choose light or dark, and have no motion if your computer asks for none</li>
        <li>tell kinds, states and findings apart without colour</li>
      </ul>
      <Section title="How it is tested">
        <p>
          Every page and state is checked by machine against the Web Content Accessibility Guidelines (WCAG) 2.2, levels
          A and AA, in light and dark and at three widths. The walk by keyboard is tested by machine too.
        </p>
      </Section>
      <Section title="What is not tested yet">
        <p>
          Nobody has yet tested Remit with the screen readers NVDA, JAWS, VoiceOver or TalkBack, with Dragon, or with
          ZoomText. A check by machine finds only part of all problems.
        </p>
      </Section>
      <Section title="If something does not work for you">
        <p>
          Tell the officer who runs Remit for your partnership. They can send you any page as text or a spreadsheet.
        </p>
      </Section>
    </Page>
  );
}
