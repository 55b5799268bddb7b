/** Being built. */
export default function SelfInspectionsPage() {
  return null;
}
