import { cellStates, scenes, type CellState, type Scene } from '@hutong/casework';

/** The scenes of a square and their states, out of `group_chat:blocked moments:open`. */
export const scenesIn = (words: string): { scene: Scene; state: CellState }[] =>
  words.split(' ').flatMap((word) => {
    const [sceneWord, stateWord] = word.split(':');
    const scene = scenes.find((each) => each === sceneWord);
    const state = cellStates.find((each) => each === stateWord);
    return scene && state ? [{ scene, state }] : [];
  });
