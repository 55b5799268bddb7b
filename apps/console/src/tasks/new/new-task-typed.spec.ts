/** @jest-environment node */
import { writeTask, writeTaskBatch } from '@hutong/contract';
import { newTaskDefaults, newTaskRequest, unmetOfNew } from './new-task-typed';

const campaign = '0198c1b0-0000-7000-8000-000000000001';
const complaint = '0198c1b0-0000-7000-8000-000000000002';
const typed = {
  ...newTaskDefaults({ campaign, platform: 'wechat', complaint: null }),
  title: 'Open links in group chat',
  demand: 'Links of Taobao open in group chat',
  dueOn: '2021-11-30',
  platforms: ['wechat', 'douyin'],
  milestones: [
    { title: 'Trial', dueOn: '2021-11-01' },
    { title: '', dueOn: '' },
  ],
};

describe('a new item', () => {
  it('can be listed without a demand, and then holds no date', () => {
    const listed = writeTask.parse(newTaskRequest('listed', [], { ...typed, demand: '' }));
    expect(listed).not.toHaveProperty('dueOn');
    expect(listed.demand).toBeUndefined();
  });

  it('is drafted out of the complaints that an officer selected, without the rows that were left empty', () => {
    expect(writeTask.parse(newTaskRequest('draft', [complaint], typed))).toMatchObject({
      as: 'draft',
      platform: 'wechat',
      complaints: [complaint],
      milestones: [{ title: 'Trial', dueOn: '2021-11-01' }],
      scenario: null,
    });
  });

  it('goes to several platforms as a batch', () => {
    expect(writeTaskBatch.parse(newTaskRequest('order', [], typed))).toMatchObject({
      kind: 'order',
      platforms: ['wechat', 'douyin'],
    });
  });

  it.each(['draft', 'order'] as const)('cannot be due yesterday: %s', (kind) => {
    const request = newTaskRequest(kind, [], typed);
    const valid = kind === 'order' ? writeTaskBatch.parse(request) : writeTask.parse(request);
    expect(unmetOfNew(valid, '2021-12-01').map(({ field }) => field)).toContain('dueOn');
    expect(unmetOfNew(valid, '2021-10-01')).toEqual([]);
  });
});
