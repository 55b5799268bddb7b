import { InputAdornment, TextField } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useEffect, useState } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { searchFieldId } from './useListKeys';
import { useComplaintList } from './useComplaintList';

/** Milliseconds without a key after which the list is searched. */
const pause = 400;

/** Searches as one types, but waits while Chinese is still being composed. */
export function SearchField() {
  const { list } = useLabels();
  const { filters, set } = useComplaintList();
  const searched = filters.q ?? '';
  const [typed, setTyped] = useState(searched);
  const [known, setKnown] = useState(searched);
  const [composing, setComposing] = useState(false);
  const [page] = useState(() => window.location.pathname);
  // A saved view or a removed filter changes the search from outside.
  if (known !== searched) {
    setKnown(searched);
    setTyped(searched);
  }
  useEffect(() => {
    if (composing || typed.trim() === searched) return;
    const timer = setTimeout(() => {
      // A complaint that was opened meanwhile may still be loading: searching now would fetch the person back.
      if (window.location.pathname === page) set('q', typed.trim());
    }, pause);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      id={searchFieldId}
      type="search"
      label={list.search}
      placeholder={list.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      sx={{ width: { xs: '100%', sm: 280 } }}
      slotProps={{
        htmlInput: { maxLength: 100 },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
