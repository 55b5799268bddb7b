export const selfInspections = {
  title: 'Self-inspection',
};
