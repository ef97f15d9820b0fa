import { EMPTY_STRUCTURE, TABLES, WORKBOOK_TABLE, type Table } from '@remit/structure';
import { COLUMN_MEANINGS, TABLE_MEANINGS } from './column-meanings.js';
import { columnsOf, type CellKind } from './columns.js';
import { writeWorkbook } from './write-workbook.js';

/** An empty workbook to fill in: one CSV file a table with its header, and a README.txt that explains every column. */
export function templateWorkbook(): Map<string, string> {
  return new Map([...writeWorkbook(EMPTY_STRUCTURE), ['README.txt', explanation()]]);
}

function explanation(): string {
  return [...RULES, '', ...TABLES.flatMap((table) => [...explainTable(table), '']), ...EXAMPLE, ''].join('\n');
}

function explainTable(table: Table): string[] {
  const title = `${WORKBOOK_TABLE[table]}.csv`;
  return [
    title,
    '-'.repeat(title.length),
    TABLE_MEANINGS[table],
    ...columnsOf(table).map(({ column, cell, required }) => {
      const meaning = COLUMN_MEANINGS[table]?.[column];
      const parts = [required ? 'required' : null, explainCell(cell), meaning ?? null].filter((part) => part !== null);
      return `  ${column.padEnd(24)}${parts.join('; ')}`.trimEnd();
    }),
  ];
}

function explainCell(cell: CellKind): string | null {
  switch (cell.as) {
    case 'id':
      return 'short and stable; made from the name when left empty';
    case 'yesNo':
      return 'yes or no';
    case 'number':
      return 'a number, such as 2.5';
    case 'whole':
      return 'a whole number';
    case 'date':
      return 'a date';
    case 'url':
      return 'a web address';
    case 'role':
      return 'CHAIR, VICE_CHAIR, MEMBER, DEPUTY, ADVISER, OBSERVER or SECRETARY';
    case 'word':
      return `one of ${cell.words.join(', ')}`;
    case 'words':
      return `one or more of ${cell.words.join(', ')}, separated by ;`;
    case 'reference':
      return `id or exact name from ${cell.to.map((table) => WORKBOOK_TABLE[table]).join(' or ')}`;
    case 'references':
      return `ids or exact names from ${cell.to.map((table) => WORKBOOK_TABLE[table]).join(' or ')}, separated by ;`;
    default:
      return null;
  }
}

const RULES = [
  'How to fill in this workbook',
  '============================',
  'Each CSV file is one table. The first row holds the column names: leave it as it is. Put one thing in each row below it.',
  'Leave out any file that you do not need, and any column that is not marked as required.',
  '',
  '- Save as "CSV UTF-8 (comma delimited)".',
  '- An empty cell means "not recorded". It never means zero or no.',
  '- Dates are written year-month-day: 2010-03-05. Write 2010-03 or 2010 when no more is known. Spreadsheet programs like to',
  '  change dates: set the column to "Text" first.',
  '- Several things in one cell are separated by ";".',
  '- To name something from another table, write its id or its exact name.',
  '- The whole workbook is checked before anything is stored. If something is wrong, you are told where and what to do.',
];

const EXAMPLE = [
  'A small example',
  '===============',
  'organisations.csv',
  '  id,name,sector',
  '  county,Anyshire County Council,COUNTY',
  '',
  'bodies.csv',
  '  id,name,kind,remit,functions',
  '  psb,Anyshire Public Service Board,BOARD,"Agrees the priorities of the county, and who leads on each.",DECIDES;COORDINATES',
  '  safer,Safer Anyshire,GROUP,Coordinates the work of partners against crime.,COORDINATES',
  '',
  'memberships.csv',
  '  body,organisation,role,valid_from',
  '  psb,county,CHAIR,2009-05',
  '',
  'links.csv',
  '  from,to,type',
  '  safer,psb,REPORTS_TO',
];
