import { locales } from '../words/complaint';
import { drawnWorkflows, ledgerDiagram } from './ledger-diagram';
import { ledgerPage } from './ledger-page';
import { ledgerKinds } from './words';

describe.each(locales)('the ledger as it is drawn in %s', (locale) => {
  const workflows = drawnWorkflows(locale);
  const page = ledgerPage().join('\n');

  it.each(ledgerKinds)('shows every state of a %s and every action', (kind) => {
    const diagram = ledgerDiagram(workflows[kind]);
    expect(page).toContain(diagram);
    for (const { state, label } of workflows[kind].states)
      expect(diagram).toContain(`state "${label}" as ${state}`);
    for (const { label } of workflows[kind].actions) expect(page).toContain(`| ${label} |`);
  });

  it('leads from a strike-off back to the platform', () => {
    const { actions, states } = workflows.task;
    const reopen = actions.find(
      ({ transition }) => transition.from.includes('struck_off') && transition.to !== 'same',
    );
    expect(ledgerDiagram(workflows.task)).toContain(`struck_off --> returned : ${reopen?.label}`);
    expect(states.map(({ state }) => state)).toContain('returned');
  });

  it('draws no arrow for what is offered everywhere and leads nowhere', () => {
    const diagram = ledgerDiagram(workflows.commitment);
    expect(diagram).not.toContain('verified --> verified');
    expect(diagram).toContain('announced --> lapsed');
  });
});

it('says in words what happens to clocks, never in names of code', () => {
  expect(ledgerPage().join('\n')).not.toMatch(/\b(reportRollout|task_due|grantExtension|recordRetest)\b/);
});
