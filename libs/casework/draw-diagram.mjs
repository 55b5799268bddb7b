// Writes docs/casework.md from the built workflow. Run by `npm run draw`, which builds first.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { workflowPage } = createRequire(import.meta.url)('./dist/workflow/workflow-page.js');
writeFileSync(new URL('../../docs/casework.md', import.meta.url), workflowPage());
