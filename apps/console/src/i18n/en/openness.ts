export const openness = {
  title: 'Openness',
};
