import {
  type ChosenFile,
  claimsOf,
  isUnfinished,
  largestFile,
  refusalOf,
  restoredFiles,
} from './chosen-file';

const file = (change: Partial<ChosenFile>): ChosenFile => ({
  localId: '1',
  name: '截图.png',
  size: 10,
  mediaType: 'image/png',
  state: 'uploaded',
  share: 1,
  id: 'a',
  token: '',
  refusal: '',
  reason: '',
  ...change,
});

describe('a chosen file', () => {
  it('is refused before it is sent when it cannot be taken anyway', () => {
    expect(refusalOf({ size: 0, type: 'image/png' })).toBe('empty');
    expect(refusalOf({ size: largestFile + 1, type: 'image/png' })).toBe('tooLarge');
    expect(refusalOf({ size: 1, type: 'text/plain' })).toBe('wrongType');
  });

  it('may go when it is a picture, a PDF, a video, or unknown to the phone', () => {
    for (const type of ['image/jpeg', 'application/pdf', 'video/mp4', '']) {
      expect(refusalOf({ size: largestFile, type })).toBe('');
    }
  });

  it('waits again after a reload that interrupted its upload', () => {
    const kept: unknown = JSON.parse(JSON.stringify([file({ state: 'uploading', share: 0.5 }), file({}), 7]));
    expect(restoredFiles(kept)).toEqual([file({ state: 'waiting', share: 0 }), file({ share: 0 })]);
    expect(restoredFiles('junk')).toEqual([]);
  });

  it('is claimed once it is uploaded, with its token if it has one', () => {
    const files = [file({}), file({ id: 'b', token: 't' }), file({ state: 'waiting', id: '' })];
    expect(claimsOf(files)).toEqual([{ id: 'a' }, { id: 'b', token: 't' }]);
  });

  it('holds up sending while it is on its way, not when it was refused', () => {
    expect(isUnfinished([file({ state: 'uploading' })])).toBe(true);
    expect(isUnfinished([file({}), file({ state: 'refused' })])).toBe(false);
  });
});
