import { describe, expect, it } from 'vitest';
import { generatedDocument, withImports } from './documents.ts';

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

  it('have the id under which they are registered', () => {
    expect(generatedDocument(generated, 'BootDocument')).toEqual({ text: 'query Boot {\n  brand { id }\n}', id: 'ab' });
  });

  it('are missed loudly when they were not generated', () => {
    expect(() => generatedDocument(generated, 'OtherDocument')).toThrow('OtherDocument is not generated yet');
    expect(() => withImports('graphql(`query { brand { id } }`)', '/x')).toThrow('A document needs a name');
  });
});
