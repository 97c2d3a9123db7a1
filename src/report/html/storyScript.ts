/**
 * Turns the column of slides into a show: keys of a keyboard or clicker, swipe, black screen. Without it all slides stand under each other. Words are made
 * smaller, down to what is still read from afar, until they fit a wide screen; any other shape of screen has more room.
 */
export const storyScript = `(()=>{
const root=document.documentElement,slides=[...document.querySelectorAll('section')],place=document.querySelector('output');
let at=Math.min(slides.length,Math.max(1,Number(location.hash.slice(1))||1))-1,typed='',down=null;
const show=to=>{at=Math.min(slides.length-1,Math.max(0,to));slides.forEach((slide,n)=>slide.classList.toggle('on',n===at));place.textContent=slides[at].dataset.place;root.classList.remove('black');history.replaceState(null,'','#'+(at+1));scrollTo(0,0)};
const fit=()=>{root.classList.add('measured');for(const slide of slides){const parts=[slide,...slide.querySelectorAll('.text,.picture,.small')];for(const size of [1,.92,.85,.78,.7,.62]){slide.style.setProperty('--fit',size);if(parts.every(part=>part.scrollHeight<=part.clientHeight))break}}root.classList.remove('measured')};
const acts={previous:()=>show(at-1),next:()=>show(at+1),notes:()=>root.classList.toggle('notes'),contrast:()=>root.classList.toggle('contrast'),full:()=>document.fullscreenElement?document.exitFullscreen():root.requestFullscreen?.()};
const keys={ArrowRight:acts.next,PageDown:acts.next,ArrowLeft:acts.previous,PageUp:acts.previous,Home:()=>show(0),End:()=>show(slides.length-1),b:()=>root.classList.toggle('black'),'.':()=>root.classList.toggle('black'),n:acts.notes,c:acts.contrast,f:acts.full};
root.classList.add('js');
document.querySelectorAll('nav button').forEach(button=>button.addEventListener('click',()=>acts[button.dataset.act]()));
addEventListener('keydown',event=>{
if(event.ctrlKey||event.metaKey||event.altKey)return;
if(/^\\d$/.test(event.key)){typed=(typed+event.key).slice(-3);return}
if(event.key==='Enter'&&typed){show(Number(typed)-1);typed='';event.preventDefault();return}
typed='';
if(event.key===' '&&!event.target.closest?.('button')){(event.shiftKey?acts.previous:acts.next)();event.preventDefault();return}
if(event.key==='Escape')root.classList.remove('black');
const act=keys[event.key]??keys[event.key.toLowerCase()];
if(act){act();event.preventDefault()}});
addEventListener('click',event=>{if(root.classList.contains('black')){root.classList.remove('black');event.preventDefault()}});
addEventListener('touchstart',event=>{down=event.touches.length===1?[event.touches[0].clientX,event.touches[0].clientY]:null},{passive:true});
addEventListener('touchend',event=>{if(!down)return;const x=event.changedTouches[0].clientX-down[0],y=event.changedTouches[0].clientY-down[1];if(Math.abs(x)>60&&Math.abs(x)>2*Math.abs(y))(x<0?acts.next:acts.previous)()});
Promise.all([...document.fonts].map(face=>face.load())).then(fit);
addEventListener('resize',fit);
show(at)})()`;

/** By which the browser knows this script from any other: its SHA-256, as a policy writes it. */
export const storyScriptHash = 'sha256-Nc1guzfBRKfB4QuT9hxsqzY9DKjHzmrOgcRnfvIGhxQ=';
