import { describe, expect, it } from 'vitest';
import { documentModule, withImports } from './documents.ts';

const code =
  "import { graphql } from './gql/index.ts';\nconst A = graphql(`\n  query Boot {\n    brand { id }\n  }\n`);\nconst B = graphql(`fragment viewerParts on Viewer { id }`);";
const generated =
  'export const BootDocument = new TypedDocumentString(`\n    query Boot {\n  brand { id }\n}\n    `, {"hash":"sha256:ab"}) as unknown;';

describe('documents in a bundle', () => {
  it('are imported one by one instead of the map of all', () => {
    const result = withImports(code, '/room/gql/graphql.ts');
    expect(result).toContain('const A = BootDocument;');
    expect(result).toContain('const B = ViewerPartsFragmentDoc;');
    expect(result).not.toContain('gql/index.ts');
  });

  it('carry their text and hash', () => {
    const module = documentModule(generated, 'BootDocument');
    expect(module).toContain('query Boot');
    expect(module).toContain('sha256:ab');
  });

  it('are missed loudly when they were not generated', () => {
    expect(() => documentModule(generated, 'OtherDocument')).toThrow('OtherDocument is not generated yet');
    expect(() => withImports('graphql(`query { brand { id } }`)', '/x')).toThrow('A document needs a name');
  });
});
