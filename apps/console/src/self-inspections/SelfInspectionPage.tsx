/** Being built. */
export default function SelfInspectionPage() {
  return null;
}
