/** Being built. */
export default function TaskPage() {
  return null;
}
