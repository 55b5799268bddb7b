import { LinearProgress } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLabels } from '../i18n/useLabels';

/** Says that something is on its way, but only when it takes long enough to wonder. */
export function Waiting() {
  const { common } = useLabels();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <LinearProgress aria-label={common.loading} /> : null;
}
