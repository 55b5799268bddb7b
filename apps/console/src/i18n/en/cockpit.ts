export const cockpit = {
  title: 'Cockpit',
};
