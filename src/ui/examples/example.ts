import { markRaw, type Component, type VNode } from 'vue'

/** A component in one named state. The gallery shows them all and the accessibility test walks through them. */
export interface Example {
  /** Component and state: "FieldAmount by the day". */
  name: string
  component: Component
  props: Readonly<Record<string, unknown>>
  slots: Readonly<Record<string, () => string | VNode | VNode[]>>
}

interface WithProps {
  $props: object
}

/** An example whose props are checked against its component. */
export function example<C extends Component & (abstract new (...args: never[]) => WithProps)>(
  name: string,
  component: C,
  props: InstanceType<C>['$props'],
  slots: Example['slots'] = {},
): Example {
  return markRaw({ name, component, props: { ...props }, slots })
}
