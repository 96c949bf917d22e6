/** The demo marketplace's own calm look, shared by its generations; each adds what is its own. */
export const baseStyle = `
*{box-sizing:border-box}
html{color-scheme:light}
body{margin:0;background:#f3f5f4;color:#1e2a2b;font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:#14645a;text-decoration:none}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
ul{list-style:none}
h1{font-size:26px;line-height:1.2;font-weight:700;margin:0 0 18px}
h2{font-size:18px;line-height:1.3;font-weight:650;margin:0 0 12px}
h3{font-size:15px;line-height:1.35;font-weight:600}
[hidden]{display:none!important}
.muted{color:#667474}
h1 .muted{font-size:15px;font-weight:400}
.panel{background:#fff;border-radius:16px;padding:20px 22px;margin:0 0 16px;box-shadow:0 1px 2px rgb(30 42 43/.06)}
.empty{padding:44px 24px;text-align:center}
.empty h1,.empty h2{margin:0 0 8px}
.empty p{color:#667474;margin:0 0 18px}
.btn{display:inline-block;border:0;border-radius:10px;background:#14645a;color:#fff;padding:10px 18px;font:inherit;font-weight:600;cursor:pointer}
.btn-quiet{border:1px solid #d5dcdb;border-radius:10px;background:#fff;color:#334041;padding:8px 14px;font:inherit;cursor:pointer}
.link{color:#14645a;cursor:pointer}
.tag{display:inline-block;border-radius:6px;background:#e2f1ee;color:#14574e;font-size:13px;padding:1px 8px;margin-left:8px}
.price{font-weight:650;white-space:nowrap}
.lines>li{padding:10px 0;border-top:1px solid #edf0ef}
.lines>li:first-child{border-top:0;padding-top:0}
.lines>li:last-child{padding-bottom:0}
.between+.lines{margin-top:14px}
.goods-row{display:flex;gap:16px;align-items:flex-start}
.goods-row img{width:66px;height:88px;border-radius:10px;flex:none}
.goods-row>div{flex:1;min-width:0}
.between{display:flex;justify-content:space-between;gap:16px;align-items:baseline}
.buttons{display:flex;gap:10px;flex-wrap:wrap;margin-top:12px}
.sum{font-size:30px;font-weight:700;line-height:1.2}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:500;color:#667474;font-size:13px;padding:0 10px 8px 0}
td{border-top:1px solid #edf0ef;padding:10px 10px 10px 0;vertical-align:top}
.sessions-list>li{position:relative;padding:12px 130px 12px 0;border-top:1px solid #edf0ef}
.sessions-list>li:first-child{border-top:0;padding-top:0}
.sessions-list>li .btn-quiet{position:absolute;right:0;top:14px}
.sessions-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:12px}
.session-card{border:1px solid #e3e8e7;border-radius:12px;padding:14px 16px}
.session-card .tag{margin:4px 0}
.sessions-definitions dl{display:grid;grid-template-columns:200px 1fr;gap:4px 16px;padding:12px 0;border-top:1px solid #edf0ef}
.sessions-definitions dt{color:#667474}
.panel-toggle{border:0;background:none;font:inherit;font-size:18px;font-weight:650;padding:0;cursor:pointer;width:100%;text-align:left}
#profile-settings{padding-top:12px}
#profile-settings p{margin:0 0 8px;color:#667474}
.goods-slider{margin:28px 0 8px}
.goods-slider__list,.catalog-grid{display:grid;grid-template-columns:repeat(6,1fr);gap:14px}
.product-card{position:relative;background:#fff;border-radius:14px;padding:10px 10px 14px;font-size:13px}
.product-card__link{position:absolute;inset:0 0 54px}
.product-card__img{width:100%;height:auto;border-radius:10px}
.product-card__price{margin:8px 0 4px}
.product-card__price ins{text-decoration:none;font-weight:700;font-size:15px}
.product-card__price del{color:#8a9696;font-size:12px}
.product-card__name{font-size:13px;font-weight:400;color:#334041}
.product-card__rating{color:#667474;font-size:12px;margin:4px 0 8px}
.product-card__add{border:0;border-radius:8px;background:#e2f1ee;color:#14574e;padding:6px 12px;font:inherit;cursor:pointer}
.hero{background:linear-gradient(120deg,#d9ece7,#f1e9dc);border-radius:20px;padding:48px 44px;margin:0 0 20px}
.breadcrumbs{color:#667474;font-size:13px;margin:0 0 14px}
.product-page{display:grid;grid-template-columns:340px 1fr;gap:24px}
.product-page__img{width:100%;height:auto;border-radius:18px}
.product-page__price{font-size:26px;font-weight:700;margin:0 0 14px}
.product-page h2{margin-top:24px}
.cookies{position:fixed;left:20px;bottom:20px;width:330px;background:#24302f;color:#f2f5f4;border-radius:14px;padding:14px 16px;font-size:13px;z-index:20}
.cookies button{margin-top:8px;border:0;border-radius:8px;padding:6px 14px;background:#f2f5f4;color:#24302f;font:inherit;cursor:pointer}
.toast{position:fixed;right:24px;top:24px;max-width:300px;background:#24302f;color:#f2f5f4;border-radius:12px;padding:12px 16px;z-index:60}
.popup-back{position:fixed;inset:0;background:rgb(20 30 30/.45);display:grid;place-items:center;z-index:50}
.popup{width:380px;max-width:92vw;background:#fff;border-radius:18px;padding:26px}
.popup input{width:140px;font:inherit;font-size:22px;letter-spacing:.3em;padding:8px 12px;border:1px solid #cfd8d6;border-radius:10px;margin:14px 0}
.popup__buttons{display:flex;gap:10px}
.popup__error{color:#a4322a}
.sign-in-page{width:420px;max-width:100%;margin:60px auto;background:#fff;border-radius:18px;padding:32px}
.sign-in-page input{display:block;width:100%;font:inherit;padding:12px 14px;border:1px solid #cfd8d6;border-radius:10px;margin:16px 0}
.skeleton{display:grid;gap:14px}
.skeleton span{display:block;height:84px;border-radius:16px;background:#e6ebea}
.skeleton span:first-child{height:30px;width:260px}
.lock{background:#fff;border-radius:18px;padding:44px 24px;text-align:center}
.lock input{font:inherit;padding:10px 14px;border:1px solid #cfd8d6;border-radius:10px;margin:14px 0}
`;
