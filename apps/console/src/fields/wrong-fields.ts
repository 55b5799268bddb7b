import type { ZodError } from 'zod';

/** A field of a form and the code of what is wrong with it. */
export interface WrongField {
  readonly field: string;
  readonly code: string;
}

type Issue = ZodError['issues'][number];

/** What a schema found wrong, field by field. `lines`: lists whose entries have fields of their own. */
export function wrongFields(error: ZodError, lines: readonly string[] = []): WrongField[] {
  return error.issues.map((issue) => ({ field: fieldOf(issue.path, lines), code: codeOf(issue) }));
}

/** One field may hold a list; what is wrong with one of its entries is wrong with the field. */
function fieldOf(path: Issue['path'], lines: readonly string[]): string {
  if (lines.includes(String(path[0]))) return path.map(String).join('.');
  const index = path.findIndex((part) => typeof part === 'number');
  return (index < 0 ? path : path.slice(0, index)).map(String).join('.');
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
    case 'invalid_value':
      return 'required';
    case 'too_small':
      return 'required';
    case 'too_big':
      return 'too_long';
    // Our own rules carry their code as message.
    case 'custom':
      return issue.message;
    default:
      return 'invalid';
  }
}
