import { filterCount, filterOf, readView, toggled, viewAddress, withoutFilters } from './view-state.js';

describe('the address of Explore', () => {
  it('gives the same view back, whatever the order of choices', () => {
    const view = readView(
      '?body=psb&status=active,proposed&kind=lsp,forum&q=young%20people&as=table&sector=third-sector',
    );
    expect(view.chosen.kinds).toEqual(['LSP', 'FORUM']);
    expect(view.chosen.sectors).toEqual(['THIRD_SECTOR']);
    const address = viewAddress(view);
    expect(address).toBe(
      '/explore?as=table&q=young%20people&kind=forum,lsp&sector=third-sector&status=active,proposed&body=psb',
    );
    expect(viewAddress(readView(address.slice('/explore'.length)))).toBe(address);
  });

  it('ignores a way of showing that does not exist', () => {
    expect(readView('?as=hologram').as).toBeNull();
    expect(viewAddress(readView(''))).toBe('/explore');
  });

  it('keeps what the map shows, and leaves out what it shows anyway', () => {
    const address = '/explore?as=map&focus=psb&open=lsp-rugby&mark=gaps&colour=theme&pair=a,b';
    expect(viewAddress(readView(address.slice('/explore'.length)))).toBe(address);
    expect(viewAddress(readView('?mark=overlaps&colour=kind&open='))).toBe('/explore');
  });
});

describe('choosing and clearing', () => {
  it('adds a value, takes it away again, and leaves what is selected when all is cleared', () => {
    const view = toggled(readView('?body=psb&q=crime'), 'themes', 'housing');
    expect(filterCount(view)).toBe(2);
    expect(filterCount(toggled(view, 'themes', 'housing'))).toBe(1);
    expect(viewAddress(withoutFilters(view))).toBe('/explore?body=psb');
  });

  it('asks for everything when nothing narrows', () => {
    expect(filterOf(readView('?as=map&body=psb'))).toBeNull();
    expect(filterOf(readView('?finding=overlap'))).toMatchObject({ findings: ['OVERLAP'], text: null, kinds: null });
  });

  it('can name the bodies to show', () => {
    const view = readView('?bodies=psb,lsp-rugby');
    expect([filterCount(view), filterOf(view)?.bodies]).toEqual([1, ['lsp-rugby', 'psb']]);
    expect(viewAddress(view)).toBe('/explore?bodies=lsp-rugby,psb');
    expect(viewAddress(withoutFilters(view))).toBe('/explore');
  });
});
