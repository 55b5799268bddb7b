import { Button, type ButtonProps } from '@mui/material';
import { useNotify } from 'ra-core';
import { useLabels } from '../i18n/useLabels';

interface CopyButtonProps extends Pick<ButtonProps, 'variant' | 'sx'> {
  readonly text: string;
  /** What is copied, for those who do not see the page. */
  readonly what?: string;
}

/** Copies a text. Browsers offer their clipboard only on secure addresses; elsewhere a selection is copied. */
export function CopyButton({ text, what, ...button }: CopyButtonProps) {
  const { common } = useLabels();
  const notify = useNotify();
  const copy = async () => {
    if (window.isSecureContext) await navigator.clipboard.writeText(text);
    else copySelection(text);
    notify(common.copied, { type: 'info', autoHideDuration: 1_500 });
  };
  return (
    <Button
      {...button}
      className="no-print"
      aria-label={what ? `${common.copy}: ${what}` : undefined}
      onClick={() => void copy()}
    >
      {common.copy}
    </Button>
  );
}

function copySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
