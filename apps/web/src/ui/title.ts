let page = '';
let structure = '';

function apply(): void {
  document.title = [page, structure, 'Remit'].filter(Boolean).join(' · ');
}

/** The page's own words come first in the window's title. */
export function namePage(title: string): void {
  page = title;
  apply();
}

/** The loaded structure's name stands in every window title. */
export function nameStructure(name: string): void {
  structure = name;
  apply();
}
