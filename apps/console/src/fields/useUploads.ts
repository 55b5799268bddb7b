import { useEffect, useRef, useState } from 'react';
import { uploadFile } from '../api/casework';
import { useProblemText } from '../i18n/useProblemText';
import { useLabels } from '../i18n/useLabels';
import type { UploadedFile } from './claims';

const mostBytes = 20 * 1024 * 1024;
const mostFiles = 10;

/** Uploads what is chosen, several at a time; a refused file says why and the others go on. */
export function useUploads(files: readonly UploadedFile[], onChange: (files: UploadedFile[]) => void) {
  const { problems } = useLabels();
  const problemText = useProblemText();
  const [running, setRunning] = useState(0);
  const [refused, setRefused] = useState<string[]>([]);
  // The list as it is when an upload ends, not as it was when it began.
  const current = useRef(files);
  useEffect(() => {
    current.current = files;
  }, [files]);

  const refuse = (file: File, reason: string) =>
    setRefused((before) => [...before, problems.fileRefused(file.name, reason)]);

  const uploadOne = async (file: File) => {
    if (file.size > mostBytes) return refuse(file, problems.fileTooLarge);
    setRunning((count) => count + 1);
    try {
      const { id, token, name, size } = await uploadFile(file);
      current.current = [...current.current, { id, token, name, size }];
      onChange([...current.current]);
    } catch (error) {
      refuse(file, problemText(error));
    } finally {
      setRunning((count) => count - 1);
    }
  };

  const upload = (chosen: readonly File[]) => {
    setRefused([]);
    for (const file of chosen.slice(0, mostFiles - files.length)) void uploadOne(file);
  };
  return { upload, running, refused };
}
