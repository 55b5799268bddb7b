/** What the portal itself enters in the history, which both languages read. */
export const ownWords = {
  failedRetest:
    '复查未通过：链接仍被拦截，本项重新整改。 A re-test failed: the link is still blocked, so it has to be done again.',
  newComplaint:
    '销号之后又收到同类投诉，本项重新整改。 A complaint about the same came in after the strike-off, so it has to be done again.',
  notClosed: (caseNumber: string) =>
    `投诉 ${caseNumber} 未随销号办结：复测结果不足以办结，请人工核查。 Complaint ${caseNumber} was not closed with the strike-off: the re-test does not support closing it. Please look at it.`,
} as const;
