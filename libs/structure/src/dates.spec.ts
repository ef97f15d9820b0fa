import fc from 'fast-check';
import { dayAfter, firstDay, isLive, isPartialDate, liveWindow, reportedAsOf } from './dates.js';

describe('a recorded date', () => {
  it.each(['2010', '2010-03', '2010-03-05', '2008-02-29'])('%s is accepted', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['', '10', '2010-13', '2010-02-30', '2009-02-29', '05/03/2010', '2010-3-5', '0000', '2010-03-05T00:00'])(
    '%s is refused',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('covers all of what it names', () => {
    expect([firstDay('2010'), dayAfter('2010')]).toEqual(['2010-01-01', '2011-01-01']);
    expect([firstDay('2010-03'), dayAfter('2010-03')]).toEqual(['2010-03-01', '2010-04-01']);
    expect([firstDay('2010-12-31'), dayAfter('2010-12-31')]).toEqual(['2010-12-31', '2011-01-01']);
  });

  it('does not leave the calendar when somebody writes 9999 for "no end"', () => {
    expect([dayAfter('9999'), dayAfter('9999-12-31')]).toEqual(['9999-12-31', '9999-12-31']);
    expect(isLive(liveWindow(null, '9999-12-31'), '2010-03-05')).toBe(true);
  });

  it('always starts before it ends', () => {
    const partial = fc
      .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')]);
    fc.assert(
      fc.property(partial, fc.integer({ min: 1, max: 3 }), (parts, length) => {
        const date = parts.slice(0, length).join('-');
        return isPartialDate(date) && firstDay(date) < dayAfter(date);
      }),
    );
  });
});

describe('the window in which something counts', () => {
  it('is open where nothing was recorded', () => {
    expect(isLive(liveWindow(null, null), '2010-03-05')).toBe(true);
  });

  it('includes the last day and not the next', () => {
    const window = liveWindow('2008', '2010-03');
    expect(isLive(window, '2010-03-31')).toBe(true);
    expect(isLive(window, '2010-04-01')).toBe(false);
    expect(isLive(window, '2007-12-31')).toBe(false);
  });

  it('never opens for a proposed body', () => {
    expect(isLive(liveWindow('2009', null, 'PROPOSED'), '2010-03-05')).toBe(false);
  });

  it('is shut for a body closed on an unknown day, and decided by dates otherwise', () => {
    expect(isLive(liveWindow('2002', null, 'CLOSED'), '2010-03-05')).toBe(false);
    expect(isLive(liveWindow('2002', '2008-03-31', 'CLOSED'), '2007-01-01')).toBe(true);
  });
});

describe('the day a structure speaks of', () => {
  it('is the newest meeting or completed action', () => {
    const meeting = {
      id: 'm',
      body: 'b',
      date: '2010-03-03',
      title: null,
      agendaItems: null,
      papersIssued: null,
      url: null,
    };
    const action = {
      id: 'a',
      title: 't',
      body: 'b',
      owner: null,
      due: '2011-01-01',
      status: null,
      completed: '2010-02',
      meetingDate: null,
    };
    expect(reportedAsOf({ meetings: [meeting], actions: [action] })).toBe('2010-03-03');
    expect(reportedAsOf({ meetings: [], actions: [action] })).toBe('2010-02-01');
    expect(reportedAsOf({ meetings: [], actions: [] })).toBeNull();
  });
});
