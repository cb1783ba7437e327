import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asksFor, cutWords, scanModule } from './words.ts';

describe('what a module says', () => {
  it('is its imports, what it fetches, and every text that may be a key', () => {
    const scanned = scanModule(
      '/portal/src/pages/Page.tsx',
      `import type { Row } from './row.ts';
       import { Table, type Column } from './Table.tsx';
       import { solid } from 'solid-js';
       export * from './more.ts';
       const Dialog = lazy(() => import('./Dialog.tsx'));
       export default () => <h1 title={t('page.hint')}>{plural(\`page.\${kind}\`, 2)}</h1>;`,
    );
    expect(scanned.imports).toEqual(['/portal/src/pages/Table.tsx', '/portal/src/pages/more.ts']);
    expect(scanned.fetches).toEqual(['/portal/src/pages/Dialog.tsx']);
    expect(scanned.pieces).toContainEqual({ text: 'page.hint', isHead: false });
    expect(scanned.pieces).toContainEqual({ text: 'page.', isHead: true });
  });

  it('must not hide the section of a key', () => {
    const code = "import { t } from './messages/index.ts';\nconst a = (section) => t(`${section}.title`);";
    expect(() => scanModule('/portal/src/pages/Page.tsx', code)).toThrow('begin the key of t(`${section}.title`)');
  });
});

describe('a piece of text', () => {
  it('asks for the key it is, the forms by number, and all that begin like a template', () => {
    expect(asksFor({ text: 'home.title', isHead: false }, 'home.title')).toBe(true);
    expect(asksFor({ text: 'home.mail', isHead: false }, 'home.mail.other')).toBe(true);
    expect(asksFor({ text: 'home', isHead: false }, 'home.title')).toBe(false);
    expect(asksFor({ text: 'state.', isHead: true }, 'state.PAID')).toBe(true);
    expect(asksFor({ text: 'state', isHead: true }, 'state.PAID')).toBe(false);
  });
});

describe('the words of a portal', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'daraport-words-'));
    write('main.tsx', "import { routes } from './routes.ts'; import { navigation } from './navigation.ts';");
    write('navigation.ts', "import { t } from './messages/index.ts'; export const navigation = () => t('nav.home');");
    write('routes.ts', "export const routes = [() => import('./pages/A.tsx'), () => import('./pages/B.tsx')];");
    write('pages/A.tsx', "import { Row } from './Row.tsx'; export default () => t('nav.home') + t('a.title');");
    write('pages/B.tsx', "export default () => t('b.title'); export const Late = () => import('./Late.tsx');");
    write('pages/Row.tsx', 'export const Row = (props) => t(`state.${props.state}`);');
    write('pages/Late.tsx', "export default () => t('late.title');");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('travel with the file that says them, and none twice over the start', () => {
    const keys = ['nav.home', 'a.title', 'b.title', 'state.PAID', 'state.OPEN', 'late.title', 'nobody'];
    const { start, fetched } = cutWords(root, keys);
    expect(start).toEqual(['nav.home']);
    expect(Object.fromEntries(fetched)).toEqual({
      [join(root, 'src/pages/A.tsx')]: ['a.title', 'state.PAID', 'state.OPEN'],
      [join(root, 'src/pages/B.tsx')]: ['b.title'],
      [join(root, 'src/pages/Late.tsx')]: ['late.title'],
    });
  });

  function write(file: string, code: string): void {
    const path = join(root, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
});
