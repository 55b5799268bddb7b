export const tasks = {
  title: 'Ledger',
};
