/**
 * The script of an embed: tells the page around it how high it is, again whenever that changes. It measures what is
 * in the document, never the frame, so that no host can make it grow by making room. It hears nothing, keeps nothing.
 * The same for all embeds, so that the policy names one hash.
 */
export const RESIZE_SCRIPT =
  "(()=>{if(parent===window)return;const m=document.querySelector('main'),id=location.pathname.split('/').pop().split('.')[0];let h=0;const tell=()=>{const n=Math.ceil(m.getBoundingClientRect().height);if(n!==h){h=n;parent.postMessage({type:'sequela:size',id,height:n},'*')}};new ResizeObserver(tell).observe(m);tell()})()";
