import { useEffect, useId, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  readonly heading: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly danger?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that cannot be undone; Escape and the safe button both mean no. */
export function ConfirmDialog({ heading, text, yes, no, danger, onYes, onNo }: ConfirmDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    // Browsers of the years before <dialog> show it as a block in the page.
    if (ref.current?.showModal) ref.current.showModal();
    else ref.current?.setAttribute('open', '');
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div class="buttons">
        <button type="button" class="quiet" onClick={onNo}>
          {no}
        </button>
        <button type="button" class={danger ? 'danger' : 'main'} onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
