/** Being built. */
export default function CommitmentPage() {
  return null;
}
