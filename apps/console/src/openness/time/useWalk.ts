import { useMediaQuery } from '@mui/material';
import { useEffect, useState } from 'react';
import { useOpenness } from '../openness-context';
import { weekAfter } from './span';

const pauseMs = 650;

/** Walks through the campaign week by week by itself; for those who want no motion, one week at a press. */
export function useWalk() {
  const { span, day, setDay, settleDay } = useOpenness();
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [walking, setWalking] = useState(false);
  const atEnd = day === span.last;

  useEffect(() => {
    if (!walking) return;
    const timer = setTimeout(() => {
      if (atEnd) {
        setWalking(false);
        settleDay(day);
      } else setDay(weekAfter(span, day));
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [walking, atEnd, day, span, setDay, settleDay]);

  const start = atEnd ? span.from : day;
  return {
    walking,
    still,
    stop: () => setWalking(false),
    press: () => {
      if (still) return settleDay(atEnd ? span.from : weekAfter(span, day));
      if (walking) {
        setWalking(false);
        return settleDay(day);
      }
      setDay(start);
      setWalking(true);
    },
  };
}
