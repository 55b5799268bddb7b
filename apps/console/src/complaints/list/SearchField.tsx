import { InputAdornment, TextField } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useEffect, useState } from 'react';
import { useLabels } from '../../i18n/useLabels';
import { useComplaintList } from './useComplaintList';
import { searchFieldId } from './useListKeys';

/** Milliseconds without a key after which the list is searched. */
const pause = 400;

export function SearchField() {
  const { list } = useLabels();
  const { filters, set } = useComplaintList();
  return (
    <SearchBox
      id={searchFieldId}
      label={list.search}
      hint={list.searchHint}
      searched={filters.q ?? ''}
      search={(sought) => set('q', sought)}
    />
  );
}

interface SearchBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly searched: string;
  readonly search: (sought: string) => void;
}

/** Searches as one types, but waits while Chinese is still being composed. */
export function SearchBox({ id, label, hint, searched, search }: SearchBoxProps) {
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
      if (window.location.pathname === page) search(typed.trim());
    }, pause);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      id={id}
      type="search"
      label={label}
      placeholder={hint}
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
