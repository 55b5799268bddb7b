import { queueShown, queuesOf } from './queues';

describe('queues', () => {
  it('begin for the regulator with what is to be accepted, for a platform with what is to be acknowledged', () => {
    expect(queuesOf('regulator')[0]?.name).toBe('toAccept');
    expect(queuesOf('platform')[0]?.name).toBe('toAcknowledge');
    expect(queuesOf('administration')).toEqual([]);
  });

  it('stay the same queue when a search narrows them', () => {
    const offered = queuesOf('regulator');
    expect(queueShown({ state: 'submitted', q: '红包' }, offered)?.name).toBe('toAccept');
    expect(queueShown({ q: '红包' }, offered)?.name).toBe('all');
  });

  it('are none of them when the state was chosen by hand', () => {
    expect(queueShown({ state: 'submitted,closed' }, queuesOf('regulator'))).toBeUndefined();
  });

  it('let officers find requests for more time, which are nobody else’s to decide', () => {
    expect(queueShown({ extension: 'asked' }, queuesOf('regulator'))?.name).toBe('extensions');
    expect(queuesOf('platform').map(({ name }) => name)).not.toContain('extensions');
  });
});
