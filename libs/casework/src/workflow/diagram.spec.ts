import { readFileSync } from 'node:fs';
import path from 'node:path';
import { labelsOf } from '../labels/labels';
import { locales } from '../words/complaint';
import { actions, states } from './complaint-workflow';
import { workflowDiagram } from './diagram';
import { workflowPage } from './workflow-page';

it('the documentation shows the workflow that the code obeys (else: npm run draw -w @hutong/casework)', () => {
  const page = path.resolve(__dirname, '../../../../docs/casework.md');
  expect(readFileSync(page, 'utf8')).toBe(workflowPage());
});

it.each(locales)('the diagram in %s shows every state and every action', (locale) => {
  const labels = labelsOf(locale);
  const diagram = workflowDiagram(locale);
  for (const state of states) expect(diagram).toContain(`state "${labels.states[state]}" as ${state}`);
  for (const action of actions) expect(diagram).toContain(labels.actions[action]);
});

it('the diagram leads an answered question back to each place where one can be asked', () => {
  const supplied = workflowDiagram('en')
    .split('\n')
    .filter((line) => line.endsWith(': Supply information'));
  expect(supplied.map((line) => line.trim().split(' ')[2])).toEqual(['submitted', 'in_progress']);
  expect(workflowDiagram('en')).toContain(
    'awaiting_information --> under_review : Supply information / Escalate',
  );
});
