/** @jest-environment node */
import type { FieldValues } from 'react-hook-form';
import { selfInspectionTransition } from '@hutong/contract';
import { answerRequest, checkRequest, inspectionResolver, returnRequest } from './inspection-typed';

const today = '2026-11-23';
const options = { fields: {}, shouldUseNativeValidation: false, names: [] };
const wrong = async (request: Parameters<typeof inspectionResolver>[0], typed: FieldValues) => {
  const { errors } = await inspectionResolver(request, today)(typed, undefined, options);
  return Object.keys(errors);
};
const answer = { action: 'save', answer: '', text: '', measures: '', files: [] };

describe('the form of a self-inspection', () => {
  it('is saved as far as it is written', async () => {
    expect(await wrong(answerRequest, answer)).toEqual([]);
    expect(selfInspectionTransition.parse(answerRequest(answer, 3))).toMatchObject({
      ...{ action: 'save', revision: 3, answer: null, text: '' },
    });
  });

  it('is not handed in without a conclusion and what was inspected', async () => {
    expect(await wrong(answerRequest, { ...answer, action: 'submit' })).toEqual(['answer', 'text']);
  });

  it('is handed in with both', async () => {
    const full = {
      ...answer,
      action: 'submit',
      answer: 'no_problem',
      text: 'Chats and groups, both systems.',
    };
    expect(await wrong(answerRequest, full)).toEqual([]);
  });

  it('is not checked without a finding, and no item is listed without a title', async () => {
    const check = { finding: '', list: true, item: { title: '', demand: '' } };
    expect(await wrong(checkRequest, check)).toEqual(['finding', 'item']);
    expect(await wrong(checkRequest, { ...check, finding: 'As reported.', list: false })).toEqual([]);
  });

  it('goes back only with a reason', async () => {
    expect(await wrong(returnRequest, { reason: '' })).toEqual(['reason']);
    expect(await wrong(returnRequest, { reason: 'Group chats are missing.' })).toEqual([]);
  });
});
