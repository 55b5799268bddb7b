/** Being built. */
export default function TasksPage() {
  return null;
}
