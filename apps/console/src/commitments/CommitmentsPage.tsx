/** Being built. */
export default function CommitmentsPage() {
  return null;
}
