import { Box, Typography } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLabels } from '../i18n/useLabels';

let pagesShown = 0;

interface PageHeadingProps {
  readonly title: string;
  /** For the tab of the browser, where it should say more than the heading. */
  readonly tab?: string;
  readonly children?: ReactNode;
  /** Beside the heading: what can be done with the page as a whole. */
  readonly aside?: ReactNode;
}

/** The heading of a page; takes the focus when one comes from another page, so that it is read aloud. */
export function PageHeading({ title, tab, children, aside }: PageHeadingProps) {
  const { common } = useLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pagesShown > 0) heading.current?.focus({ preventScroll: true });
    pagesShown += 1;
  }, []);
  useEffect(() => {
    document.title = `${tab ?? title} · ${common.product}`;
  }, [title, tab, common.product]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mb: 1.5 }}>
      <Typography variant="h1" ref={heading} tabIndex={-1}>
        {title}
      </Typography>
      {children}
      {aside && (
        <Box
          className="no-print"
          sx={{ marginInlineStart: 'auto', display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
        >
          {aside}
        </Box>
      )}
    </Box>
  );
}
