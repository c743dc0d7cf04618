import { html, LitElement } from 'lit';

/** The interactive timeline. */
class ParleyTimeline extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('parley-timeline', ParleyTimeline);
