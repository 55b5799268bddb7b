import type { ComplaintRecord } from '@hutong/contract';
import { useEffect, useRef, useState } from 'preact/hooks';
import { claimsOf, isUnfinished } from '../files/chosen-file';
import { useLanguage } from '../locale';
import { Choice } from '../parts/choice';
import { problemAt } from '../parts/field';
import { FilePicker } from '../parts/file-picker';
import { TextArea } from '../parts/inputs';
import { Notice } from '../parts/notice';
import { ProblemSummary } from '../parts/problem-summary';
import { passing, textOf } from '../storage';
import { useStore } from '../store';
import { ChangedSince } from './changed-since';
import { type Doing, takesFiles, textFieldOf } from './doing';
import { Question } from './question';
import { shelfOf } from './shelves';
import type { Following } from './use-record';
import { useSending } from './use-sending';

interface ActionFormProps {
  readonly doing: Doing;
  /** False when the case has moved on: then the text can only be read and copied. */
  readonly offered: boolean;
  readonly record: ComplaintRecord;
  readonly following: Following;
  readonly onCancel: () => void;
  /** With the revision that the case then has. */
  readonly onDone: (revision: number) => void;
}

/** The form of one thing that a person can do: text, files or rating, and what to know before sending. */
export function ActionForm({ doing, offered, record, following, onCancel, onDone }: ActionFormProps) {
  const { t } = useLanguage();
  const words = t.caseActions[doing];
  const draftName = `case.${record.id}.${doing}`;
  const [text, setText] = useState(() => textOf(passing.read(draftName)));
  const [rating, setRating] = useState<RatingWord>('');
  const shelf = shelfOf(draftName);
  const files = useStore(shelf.files);
  const heading = useRef<HTMLHeadingElement>(null);
  const sending = useSending(doing, record, following, (revision) => {
    passing.remove(draftName);
    void shelf.clear();
    onDone(revision);
  });
  const { busy, problems, attempt, failure, changedSince } = sending;
  useEffect(() => {
    // Opened by a button that is gone now: the focus goes on where it was.
    if (document.activeElement === document.body || !document.activeElement) heading.current?.focus();
  }, []);
  const textField = textFieldOf[doing];

  return (
    <form
      noValidate
      class="action-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!offered) return;
        const unfinished = isUnfinished(files);
        void sending.send({ text, rating: Number(rating), files: claimsOf(files), unfinished });
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {'heading' in words ? words.heading : words.button}
      </h3>
      {'lead' in words && <p>{words.lead}</p>}
      {doing === 'supply' && <Question record={record} />}
      <ProblemSummary problems={problems} attempt={attempt} />
      {!offered && <Notice tone="bad">{t.caseActions.notOffered}</Notice>}
      {offered && changedSince && <ChangedSince events={changedSince} />}
      {textField && 'text' in words && (
        <TextArea
          field={textField}
          label={words.text}
          rows={5}
          maxLength={doing === 'supply' || doing === 'statement' ? 5000 : 2000}
          value={text}
          onChange={(typed) => {
            setText(typed);
            passing.write(draftName, typed);
          }}
          problem={problemAt(problems, textField)}
        />
      )}
      {doing === 'confirm' && <Rating value={rating} onChange={setRating} />}
      {takesFiles.includes(doing) && (
        <FilePicker shelf={shelf} label={t.caseActions.filesLabel} problem={problemAt(problems, 'files')} />
      )}
      {failure && <Notice tone="bad">{failure}</Notice>}
      <div class="buttons">
        <button type="button" class="quiet" onClick={onCancel}>
          {'cancel' in words ? words.cancel : t.caseActions.cancel}
        </button>
        {offered && (
          <button type="submit" class={doing === 'withdraw' ? 'danger' : 'main'} aria-disabled={busy}>
            {busy ? t.caseActions.sending : changedSince ? t.caseActions.sendAgain : words.send}
          </button>
        )}
      </div>
    </form>
  );
}

const ratingWords = ['1', '2', '3', '4', '5'] as const;
type RatingWord = (typeof ratingWords)[number] | '';

interface RatingProps {
  readonly value: RatingWord;
  readonly onChange: (value: RatingWord) => void;
}

function Rating({ value, onChange }: RatingProps) {
  const { t } = useLanguage();
  return (
    <Choice
      field="rating"
      legend={t.caseActions.confirm.rating}
      hint={t.filing.optional}
      look="chips"
      value={value}
      onChange={onChange}
      options={ratingWords.map((word, index) => ({
        value: word,
        label: t.caseActions.confirm.ratings[index] ?? word,
      }))}
    />
  );
}
