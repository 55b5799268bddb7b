import { problemOf } from '../api/problem';
import { unreachable } from '../api/request';
import { useLabels } from './useLabels';

/** What went wrong, in a sentence for a person. The server answers in the right language already. */
export function useProblemText(): (error: unknown) => string {
  const { problems, access } = useLabels();
  return (error) => {
    const problem = problemOf(error);
    if (!problem) return problems.unknown;
    if (problem.code === unreachable) return problems.unreachable;
    if (problem.code === 'too_many_requests') return access.tooMany(problem.retryAfter ?? 60);
    return problem.detail || problem.title || problems.unknown;
  };
}
